import { placeOf } from '@/policy/address.ts';
import { judgeUpload, type Ruling } from '@/policy/verbs.ts';
import type { DeviceRecord } from './device-record.ts';
import type { Gate } from './gate.ts';
import type { Answers, Sender } from './listen.ts';
import { refusalHappening, refusalWords } from './refusals.ts';

type UploadDeps = { gate: Gate; write: DeviceRecord['write'] };

/** What the worker says to a page's frame about files: whether they may go there, and what is said when one was stopped. */
export function uploadAnswers({ gate, write }: UploadDeps): Pick<Answers, 'askUploads' | 'stopUpload'> {
  const judge = async ({ address }: Sender): Promise<Ruling> => {
    const { policy } = await gate.ready.then((first) => gate.rules() ?? first);
    return judgeUpload(policy, gate.situation(), placeOf(address).host);
  };
  return {
    async askUploads(_request, sender) {
      return { uploads: (await judge(sender)).action === 'allow' ? 'open' : 'stopped' };
    },
    async stopUpload(_request, sender) {
      const ruling = await judge(sender);
      if (ruling.action === 'allow') return {};
      // One line for a document, however often somebody tries there.
      await write(refusalHappening(gate, 'upload', { ruling, address: sender.address }), `upload ${sender.document}`);
      return refusalWords(gate, ruling.clause);
    },
  };
}
