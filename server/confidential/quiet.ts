const QUIET = /^\/(?:v1|console)\/confidential(?:\/|$)/;

/**
 * True for what concerns confidential reports. Such requests are neither counted in the metrics nor named in the log: whoever runs the endpoint
 * would otherwise see in them when somebody reported something, and when somebody read it.
 */
export function isQuiet(path: string): boolean {
  return QUIET.test(path);
}
