import { Facts } from '@/components/Facts.tsx';
import type { DeviceLine } from '@/policy/console.ts';
import { writeAddress } from '../address.ts';
import { missingLines } from '../device-book.ts';
import { useCaresForDevices, useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { Notice } from './Notice.tsx';
import { OpeningShare } from './OpeningShare.tsx';
import { RecordCheck } from './RecordCheck.tsx';
import { TurnAway } from './TurnAway.tsx';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** Every device, when it was last heard from, what it enforces, and whether its record is whole. */
export function DevicesPage() {
  const { devices } = useParts();
  const speech = useSpeech();
  const { words } = speech;
  const all = devices.devices.value;
  const trouble = devices.trouble.value;
  const cares = useCaresForDevices();
  useTitle(words.devices);
  return (
    <>
      <h1>{words.devices}</h1>
      <p class="faint">{words.device.lead}</p>
      {cares && (
        <p>
          <a href="/keys">{words.upkeep.keys}</a>
        </p>
      )}
      {cares && <RecordCheck />}
      <OpeningShare />
      {trouble && <Notice text={inTrouble(trouble, speech)} onAgain={() => void devices.refresh()} />}
      {!all && !trouble && <Waiting />}
      {all?.length === 0 && <p class="quiet">{words.device.none}</p>}
      <ul class="devices">
        {all?.map((device) => (
          <DeviceCard key={device.device} device={device} cares={cares} />
        ))}
      </ul>
    </>
  );
}

function DeviceCard({ device, cares }: { device: DeviceLine; cares: boolean }) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  return (
    <li class={device.revokedAt ? 'device is-away' : 'device'}>
      <h2>
        <bdi>{device.label}</bdi>
      </h2>
      <p>
        <bdi>{device.room}</bdi> · {words.levels[device.level]}
      </p>
      {device.revokedAt && <p class="broken">{words.account.away(clock.moment(device.revokedAt, now.value))}</p>}
      <p>{words.device.lastHeard(clock.moment(device.lastSeenAt, now.value))}</p>
      <DeviceFacts device={device} />
      <p>
        <a href={writeAddress({ query: { device: device.device } })}>{words.device.showLines}</a>
      </p>
      {cares && !device.revokedAt && <TurnAway device={device.device} />}
    </li>
  );
}

function DeviceFacts({ device }: { device: DeviceLine }) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  const revision = device.revision === 0 ? words.details.builtIn : words.details.revision(String(device.revision));
  const rows = [
    { label: words.device.revision, value: revision },
    { label: words.device.enrolled, value: clock.moment(device.enrolledAt, now.value) },
    { label: words.device.version, value: <Versions device={device} /> },
    { label: words.device.record, value: <Wholeness device={device} /> },
  ];
  return <Facts rows={rows} />;
}

function Versions({ device }: { device: DeviceLine }) {
  return (
    <>
      <bdi>{device.extensionVersion}</bdi> · <bdi>{device.browser}</bdi>
    </>
  );
}

function Wholeness({ device }: { device: DeviceLine }) {
  const { words, count } = useSpeech();
  if (device.gaps.length === 0) return <span class="whole">{words.device.whole}</span>;
  return (
    <>
      <span class="broken">{count(words.device.missing, missingLines(device))}</span>
      <ul class="gaps">
        {device.gaps.map((gap) => (
          <li key={`${gap.epoch}-${gap.after}`}>{words.device.gap(String(gap.after), String(gap.before))}</li>
        ))}
      </ul>
    </>
  );
}
