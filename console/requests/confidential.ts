import * as z from 'zod/mini';
import type { LockedReportKey } from '@/policy/confidential-key.ts';
import { ConfidentialPage, type NoteRequest, type ReportStateRequest } from '@/policy/console-confidential.ts';
import type { Endpoint } from '../endpoint.ts';

/** Sealed reports: to be opened, marked and noted by whom they are for. */
export function confidentialRequests({ get, post }: Endpoint) {
  return {
    confidential: () => get('confidential', ConfidentialPage),
    keepReportKey: (locked: LockedReportKey) => post('confidential/keys', { locked }, z.unknown()),
    markReport: (id: string, mark: ReportStateRequest) => post(`confidential/${id}/state`, mark, z.unknown()),
    noteReport: (id: string, note: NoteRequest) => post(`confidential/${id}/notes`, note, z.unknown()),
  };
}
