import { useParts, useSpeech } from '../parts.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { useAsking } from './use-asking.ts';

/** The way to turn one device away, with the reason. */
export function TurnAway({ device }: { device: string }) {
  const { api, devices } = useParts();
  const words = useSpeech().words.account;
  const { busy, trouble, ask } = useAsking();
  const send = async (reason: string) => {
    const isDone = await ask(api.revokeDevice(device, reason));
    if (isDone) await devices.refresh();
  };
  const asking = { busy, trouble, why: words.reason };
  return <ReasonForm act={words.turnAway} hint={words.turnAwayHint} {...asking} onSend={(reason) => void send(reason)} />;
}
