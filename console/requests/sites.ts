import * as z from 'zod/mini';
import { AgreementLine, AgreementsReply, type AgreeRequest, type MakeRequest } from '@/policy/console-agreements.ts';
import { ListsReply, type ExceptionRequest } from '@/policy/console-lists.ts';
import { AddPreparedReply, PreparedReply, type AddPreparedRequest, type PreparedQuery } from '@/policy/console-prepared.ts';
import type { Endpoint } from '../endpoint.ts';

/** What opens and closes sites: agreements, prepared pages, lists and what is said beside them. */
export function siteRequests({ get, post }: Endpoint) {
  return {
    agreements: () => get('agreements', AgreementsReply),
    agreement: (id: string) => get(`agreements/${encodeURIComponent(id)}`, AgreementLine),
    makeAgreement: (wish: MakeRequest) => post('agreements', wish, z.unknown()),
    endAgreement: (id: string, reason: string) => post(`agreements/${id}/end`, { reason }, z.unknown()),
    agree: (ask: string, wish: AgreeRequest) => post(`asks/${ask}/agree`, wish, z.unknown()),
    decline: (ask: string, words: string) => post(`asks/${ask}/decline`, { words }, z.unknown()),
    prepared: (query: PreparedQuery) => get(`prepared?${new URLSearchParams(query).toString()}`, PreparedReply),
    addPrepared: (wish: AddPreparedRequest) => post('prepared', wish, AddPreparedReply),
    extendPrepared: (id: string, expires: string) => post(`prepared/${id}/extend`, { expires }, z.unknown()),
    endPrepared: (id: string, reason: string) => post(`prepared/${id}/end`, { reason }, z.unknown()),
    confirmPrepared: (id: string) => post(`prepared/${id}/confirm`, { looked: true }, z.unknown()),
    lists: () => get('lists', ListsReply),
    fetchList: (id: string) => post(`lists/${encodeURIComponent(id)}/fetch`, {}, z.unknown()),
    makeException: (request: ExceptionRequest) => post('lists/exceptions', request, z.unknown()),
    endException: (site: string, reason: string) => post('lists/exceptions/end', { site, reason }, z.unknown()),
  };
}
