import type { EndpointOptions } from './open.ts';

/** Returns what the environment says of an endpoint, by the variables of docs/endpoint.md. A blank one counts as absent. */
export function optionsFromEnvironment(
  env: NodeJS.ProcessEnv,
): Pick<EndpointOptions, 'databaseUrl' | 'sessionSecret' | 'bundleKey' | 'metricsToken' | 'internalLists' | 'logLevel'> {
  return {
    databaseUrl: env.DATABASE_URL || undefined,
    sessionSecret: env.STAIRGATE_SESSION_SECRET || undefined,
    bundleKey: env.STAIRGATE_BUNDLE_KEY || undefined,
    internalLists: env.STAIRGATE_INTERNAL_LISTS === 'allow' || undefined,
    metricsToken: env.STAIRGATE_METRICS_TOKEN || undefined,
    logLevel: env.LOG_LEVEL || undefined,
  };
}
