import type { PolicyDocument } from '@/policy/document.ts';
import type { Live } from '@/policy/decision.ts';
import { createInForce, type InForceDeps } from './in-force.ts';
import { createInstaller, type InstallerDeps } from './install-rules.ts';
import { createTurns } from './in-turn.ts';
import { onManagedChange, readManaged } from './managed.ts';
import { policySources } from './policy-sources.ts';

/** How long a first start waits for the administrator's policy before the built-in child default holds. */
const FIRST_WAIT_MS = 4_000;

export type Adoption = {
  /** Puts the last good policy in force, or waits a moment for the first one; then follows the administrator's policy. */
  start(): Promise<void>;
  /** Compiles again when time alone has changed what the rules say, or when the browser lost them. */
  refresh(): Promise<void>;
  /**
   * Puts something else live beside the policy, in turn with everything else that comes into force. `read` is given the policy in force and
   * returns what changed, or nothing. Resolves with false when nothing changed, or when the browser refused it: the last good rules stay.
   */
  bring(read: (policy: PolicyDocument) => Promise<Partial<Live> | undefined>): Promise<boolean>;
  /** The mark of the net rules that the browser last said it holds. */
  rulesHash(): string;
};

export type AdoptionDeps = InstallerDeps &
  InForceDeps & {
    /** Called when a policy of the administrator's has come into force, with what is odd about it but harmless, as sentences. */
    adopted(warnings: readonly string[]): Promise<void>;
  };

/** Returns the one place where policies come into force, in turns: checked, compiled, installed and proved in the browser, then kept as the last good one. */
export function createAdoption(deps: AdoptionDeps): Adoption {
  const { gate } = deps;
  const inTurn = createTurns();
  const later = (step: () => Promise<void>): void => void setTimeout(() => void inTurn(step), FIRST_WAIT_MS);
  const { install, mark } = createInstaller(deps);
  const inForce = createInForce({ ...deps, install });
  const sources = policySources({ ...deps, putPolicy: inForce.putPolicy, later });
  // The browser answers for the first time when it has loaded the administrator's policy: no turn is spent on waiting for that.
  const followManaged = (): Promise<void> => readManaged().then(() => inTurn(sources.managed));
  return {
    async start() {
      onManagedChange(() => void followManaged());
      await inTurn(sources.lastGood);
      if (!gate.rules()) later(sources.builtIn);
      await followManaged();
    },
    refresh: () => inTurn(inForce.renew),
    bring: (readLive) =>
      inTurn(async () => {
        const rules = gate.rules();
        const change = rules && (await readLive(rules.policy));
        return change !== undefined && inForce.putLive(change);
      }),
    rulesHash: mark,
  };
}
