import { placeOf } from '@/policy/address.ts';
import type { Person } from '@/policy/document.ts';
import type { Happening } from '@/policy/event.ts';
import { flaggedAs } from '@/policy/child-sight.ts';
import { PrepareReply, type PrepareRequest } from '@/policy/prepared-list.ts';
import { expiryBounds, keptBack, mayPrepare, sitesToPrepare, usualExpiry } from '@/policy/preparing.ts';
import type { Rules } from '@/policy/rules.ts';
import type { PreparingLook } from '@/platform/channels.ts';
import type { DeviceRecord } from '@/platform/device-record.ts';
import type { Gate } from '@/platform/gate.ts';
import type { Answers } from '@/platform/listen.ts';
import { sendOnce, type Sender } from './send-once.ts';

type PreparingDeps = {
  gate: Gate;
  sender: Sender;
  write: DeviceRecord['write'];
  /** Called when the endpoint has taken a page: this device opens it at once. */
  added(): void;
};

/** The channels of an adult who prepares a page. */
export type PreparingAnswers = Pick<Answers, 'lookAtPage' | 'preparePage'>;

/** What the worker says to an adult who wants to prepare the page that is open. Who they are is read from who is there, and not from the request. */
export function preparingAnswers({ gate, sender, write, added }: PreparingDeps): PreparingAnswers {
  return {
    async lookAtPage({ address }) {
      const rules = await gate.ready.then((first) => gate.rules() ?? first);
      const why = !preparer(rules, gate) ? 'who' : rules.policy.endpoint?.publicKey ? 'may' : 'no-endpoint';
      return why === 'may' ? { why, look: lookAt(rules, address, gate.situation().now) } : { why };
    },
    async preparePage({ address, ...request }) {
      const rules = await gate.ready.then((first) => gate.rules() ?? first);
      const person = preparer(rules, gate);
      if (!person || !sitesToPrepare(rules, address, gate.situation().now).includes(request.site))
        return { state: 'not-allowed', words: '' };
      const body = { ...request, person: person.id, looked: true };
      const outcome = await sendOnce(sender, { path: '/v1/prepared', body, reply: PrepareReply });
      if (outcome?.kind !== 'answered' || outcome.reply.prepared !== request.id) return { state: 'unreached', words: '' };
      const { state, words } = outcome.reply;
      if (state === 'added') {
        await write(...noteOf(gate, request, person));
        added();
      }
      return { state, words };
    },
  };
}

/** The adult who is there by their own PIN or account, if they are staff or a manager. */
function preparer({ policy }: Rules, gate: Gate): Person | undefined {
  const { level, person } = gate.situation();
  return mayPrepare({ level }) ? policy.people.find((one) => one.id === person) : undefined;
}

function lookAt(rules: Rules, address: string, now: Date): PreparingLook {
  const { policy } = rules;
  const sites = sitesToPrepare(rules, address, now).map((site) => {
    const kept = keptBack(rules, site, now);
    const sentence = policy.clauses.find(({ id }) => id === kept?.clause)?.sentence ?? '';
    const standing = rules.staffPages.find((page) => page.site === site);
    return {
      site,
      ...(kept ? { keptBack: { category: kept.category, sentence } } : {}),
      ...(policy.prepared.some((page) => page.site === site) ? { inPolicy: true } : {}),
      ...(standing?.expires ? { until: standing.expires } : {}),
    };
  });
  return { sites, limit: policy.levels.child.cover.threshold, usual: usualExpiry(policy, now), ...expiryBounds(policy, now) };
}

function noteOf(
  gate: Gate,
  { id, site, flagged }: Pick<PrepareRequest, 'id' | 'site' | 'flagged'>,
  { id: person }: Person,
): [line: Happening, occasion: string] {
  const { host, rawPath } = placeOf(`https://${site}`);
  const { level } = gate.situation();
  const where = { host: host.slice(0, 253), path: rawPath.slice(0, 512) };
  return [
    {
      kind: 'prepared-added',
      action: 'note',
      level,
      person,
      ...where,
      ...flaggedAs(flagged),
      prepared: id,
      revision: gate.revision(),
      repeats: 1,
    },
    `prepared ${id}`,
  ];
}
