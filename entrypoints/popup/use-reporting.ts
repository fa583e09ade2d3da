import { useEffect, useState } from 'preact/hooks';
import type { Reporting, Sent } from '@/components/confidential/ReportView.tsx';
import type { Written } from '@/components/confidential/ReportForm.tsx';

/** What a confidential report needs of the browser. `send` rejects when nothing could be sealed or kept. */
export type ConfidentialDeps = {
  read(): Promise<Reporting | undefined>;
  send(written: Written): Promise<Sent>;
};

/** Whom a report can be for, and whether somebody is writing one. What went wrong is said, and logged nowhere: a trace would name the moment. */
export function useReporting({ read, send }: ConfidentialDeps) {
  const [reporting, know] = useState<Reporting>();
  const [isOpen, show] = useState(false);
  useEffect(() => void read().then(know), []);
  return {
    reporting,
    isOpen,
    open: () => show(true),
    close: () => show(false),
    send: (written: Written): Promise<Sent> => send(written).catch(() => 'failed'),
  };
}
