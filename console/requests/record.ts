import * as z from 'zod/mini';
import { DeviceLine, LogLine, LogPage, type LogQuery } from '@/policy/console.ts';
import { VerifyReply } from '@/policy/console-account.ts';
import { CallsReply } from '@/policy/console-calls.ts';
import { AuditPage } from '@/policy/console-audit.ts';
import { WhyReply, type WhyRequest } from '@/policy/console-why.ts';
import { OpeningReply } from '@/policy/console-opening.ts';
import { withQuery } from '../address.ts';
import type { Endpoint } from '../endpoint.ts';

const Devices = z.object({ devices: z.array(DeviceLine) });

/** What happened and on which devices, whether the record is whole, and what somebody did about it here. */
export function recordRequests({ get, post }: Endpoint) {
  return {
    log: (query: LogQuery) => get(withQuery('log', query), LogPage),
    line: (id: string) => get(`log/${encodeURIComponent(id)}`, LogLine),
    calls: () => get('calls', CallsReply),
    devices: () => get('devices', Devices),
    revokeDevice: (device: string, reason: string) => post(`devices/${encodeURIComponent(device)}/revoke`, { reason }, z.unknown()),
    verify: () => get('verify', VerifyReply),
    audit: (after?: string) => get(after ? `audit?after=${encodeURIComponent(after)}` : 'audit', AuditPage),
    why: (request: WhyRequest) => post('why', request, WhyReply),
    opening: () => get('opening', OpeningReply),
  };
}
