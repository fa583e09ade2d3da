import type { PolicyDocument } from './document.ts';
import { LEVELS } from './level.ts';
import type { Sound } from './sound.ts';

/** Returns sentences about what holds and is probably not meant, as far as the well-formed part of a policy shows it. */
export function misgivingsAbout(policy: Sound<PolicyDocument>): string[] {
  return [...homePageNotPrepared(policy), ...repeatedBlocks(policy)];
}

function homePageNotPrepared({ setting, levels, prepared }: Sound<PolicyDocument>): string[] {
  if (setting?.homePage === undefined || !prepared || levels?.child?.access?.mode !== 'prepared-only') return [];
  const { host, pathname } = new URL(setting.homePage);
  const address = `${host.replace(/^www\./, '')}${pathname}`.toLowerCase();
  const isPrepared = prepared.some((row) => {
    const start = row?.site
      ?.replace(/^www\./, '')
      .replace(/\/$/, '')
      .toLowerCase();
    return start !== undefined && (address === start || address.startsWith(`${start}/`) || host.endsWith(`.${start}`));
  });
  return isPrepared ? [] : [`The home page ${setting.homePage} is not in the prepared list, so a child cannot open it.`];
}

function repeatedBlocks({ levels }: Sound<PolicyDocument>): string[] {
  return LEVELS.flatMap((level) => {
    const categories = levels?.[level]?.blocked?.flatMap((row) => row?.category ?? []) ?? [];
    const repeated = new Set(categories.filter((category, index) => categories.indexOf(category) !== index));
    return [...repeated].map((category) => `At levels › ${level} › blocked the category “${category}” stands more than once.`);
  });
}
