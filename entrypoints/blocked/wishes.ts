import type { AskState, Wish } from '@/components/AskForm.tsx';
import type { Answer } from '@/platform/ask.ts';
import type { Request } from '@/platform/channels.ts';

type WishesDeps = {
  address: () => string;
  ask: (request: Request<'askAgreement'>) => Promise<Answer<'askAgreement'>>;
  newId: () => string;
};

/**
 * Returns what sends a wish for an agreement. The same words for the same page go under the same id until they have got through, so that a
 * request whose answer was lost is not made twice.
 */
export function createWishes({ address, ask, newId }: WishesDeps): (wish: Wish) => Promise<AskState> {
  let pending: { said: string; id: string } | undefined;
  return async (wish) => {
    const said = JSON.stringify([address(), wish]);
    pending = pending?.said === said ? pending : { said, id: newId() };
    const answer = await ask({ ...wish, id: pending.id, address: address() });
    if (!answer.heard) return { state: 'unreached', words: '' };
    if (answer.reply.state !== 'unreached') pending = undefined;
    return answer.reply;
  };
}
