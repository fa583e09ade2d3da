import { createEndpoint, type Fetch } from './endpoint.ts';
import { accountRequests } from './requests/account.ts';
import { recordRequests } from './requests/record.ts';
import { peopleRequests } from './requests/people.ts';
import { siteRequests } from './requests/sites.ts';
import { confidentialRequests } from './requests/confidential.ts';

export type Api = ReturnType<typeof createApi>;

/** Returns everything that the console asks the endpoint, each by its name. */
export function createApi(fetch: Fetch) {
  const endpoint = createEndpoint(fetch);
  return {
    ...accountRequests(endpoint),
    ...recordRequests(endpoint),
    ...peopleRequests(endpoint),
    ...siteRequests(endpoint),
    ...confidentialRequests(endpoint),
  };
}
