import { defineCommand, runMain } from 'citty';
import manifest from '@/package.json' with { type: 'json' };

const main = defineCommand({
  meta: { name: 'stairgate', version: manifest.version, description: 'Policies, packs and the endpoint of Stairgate.' },
  subCommands: {
    start: () => import('./start.ts').then((module) => module.start),
    serve: () => import('./serve.ts').then((module) => module.serve),
    build: () => import('./build.ts').then((module) => module.build),
    template: () => import('./template.ts').then((module) => module.template),
    validate: () => import('./validate.ts').then((module) => module.validate),
    decide: () => import('./decide.ts').then((module) => module.decideCommand),
    why: () => import('./why.ts').then((module) => module.whyCommand),
    pack: () => import('./pack.ts').then((module) => module.packCommand),
    pin: () => import('./pin.ts').then((module) => module.pinCommand),
    'open-report': () => import('./open-report.ts').then((module) => module.openReportCommand),
    backup: () => import('./backup.ts').then((module) => module.backup),
    restore: () => import('./restore.ts').then((module) => module.restoreCommand),
    crx: () => import('./crx.ts').then((module) => module.crx),
  },
});

await runMain(main);
