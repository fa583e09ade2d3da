import { placeOf } from '@/policy/address.ts';
import { judgeUpload, type Ruling } from '@/policy/verbs.ts';
import type { DeviceRecord } from './device-record.ts';
import type { Gate } from './gate.ts';
import type { Answers, Sender } from './listen.ts';
import { refusalHappening } from './refusals.ts';

type UploadDeps = { gate: Gate; write: DeviceRecord['write'] };

/** What the worker says to a page's frame about files: whether they may go there, and what is said when one was stopped. */
export function uploadAnswers({ gate, write }: UploadDeps): Pick<Answers, 'askUploads' | 'stopUpload'> {
  const judge = async ({ address }: Sender): Promise<{ ruling: Ruling; clauseWords: (id: string) => string }> => {
    const { policy } = await gate.ready.then((first) => gate.rules() ?? first);
    return {
      ruling: judgeUpload(policy, gate.situation(), placeOf(address).host),
      clauseWords: (id) => policy.clauses.find((clause) => clause.id === id)?.sentence ?? '',
    };
  };
  return {
    async askUploads(_request, sender) {
      const { ruling } = await judge(sender);
      return { uploads: ruling.action === 'allow' ? 'open' : 'stopped' };
    },
    async stopUpload(_request, sender) {
      const { ruling, clauseWords } = await judge(sender);
      if (ruling.action === 'allow') return {};
      // One line for a document, however often somebody tries there.
      await write(refusalHappening(gate, 'upload', { ruling, address: sender.address }), `upload ${sender.document}`);
      return gate.situation().level === 'child' ? {} : { sentence: clauseWords(ruling.clause) };
    },
  };
}
