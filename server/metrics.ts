import type { Store } from './database/store.ts';
import type { Ingested } from './ingest.ts';

/** A device that was not heard of for this long is silent. */
export const SILENT_MINUTES = 15;

export type Metrics = {
  countRequest(route: string, status: number): void;
  countIngest(outcome: Ingested): void;
  /** The counts in Prometheus' text form, version 0.0.4. */
  text(store: Store): Promise<string>;
};

/** Counts since this endpoint started. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const events = { accepted: 0, known: 0, refused: 0 };
  return {
    countRequest(route, status) {
      const labels = `route="${route}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
    },
    countIngest(outcome) {
      for (const key of ['accepted', 'known', 'refused'] as const) events[key] += outcome[key].length;
    },
    async text(store) {
      const lines = [
        ...family('stairgate_requests_total', 'counter', 'Requests by route and status.'),
        ...[...requests].map(([labels, count]) => `stairgate_requests_total{${labels}} ${count}`),
        ...family('stairgate_events_total', 'counter', 'Events by what became of them.'),
        ...Object.entries(events).map(([outcome, count]) => `stairgate_events_total{outcome="${outcome}"} ${count}`),
        ...family('stairgate_devices_silent', 'gauge', `Enrolled devices not heard of for ${SILENT_MINUTES} minutes.`),
        `stairgate_devices_silent ${await silentDevices(store)}`,
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

function family(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

async function silentDevices(store: Store): Promise<number> {
  const { rows } = await store.pool.query<{ silent: number }>(
    `select count(*) as silent from devices where revoked_at is null and last_seen_at < now() - make_interval(mins => $1)`,
    [SILENT_MINUTES],
  );
  return rows[0]?.silent ?? 0;
}
