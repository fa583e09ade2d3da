import { useLocation } from 'preact-iso';
import { useCaresForDevices, useIsDesignated, useIsManager, useSeesSignatures, useSpeech } from '../parts.ts';
import { AgreementsLink } from './AgreementsLink.tsx';
import { ConfidentialLink } from './confidential/ConfidentialLink.tsx';
import { UpkeepLinks } from './UpkeepLinks.tsx';

/** The way to the pages: what a day brings stands open, what is seldom needed is folded under one heading. */
export function PageLinks() {
  const { path } = useLocation();
  const isManager = useIsManager();
  const isDesignated = useIsDesignated();
  const cares = useCaresForDevices();
  const seesSignatures = useSeesSignatures();
  const { words } = useSpeech();
  const upkeep = [
    { to: '/members', name: words.members.title },
    ...(cares ? [{ to: '/authorised', name: words.roster.title }] : []),
    ...(seesSignatures ? [{ to: '/signatures', name: words.signatures.title }] : []),
    ...(cares ? [{ to: '/keys', name: words.upkeep.keys }] : []),
    ...(cares ? [{ to: '/lists', name: words.siteLists.title }] : []),
    { to: '/why', name: words.why.title },
    ...(cares ? [{ to: '/audit', name: words.upkeep.auditTitle }] : []),
  ];
  return (
    <nav aria-label={words.pages}>
      <PageLink to="/" name={words.log} />
      {isManager && <AgreementsLink isHere={path === '/agreements'} />}
      <PageLink to="/prepared" name={words.prepared.title} />
      {isDesignated && <ConfidentialLink isHere={path === '/confidential'} />}
      <PageLink to="/devices" name={words.devices} />
      <UpkeepLinks pages={upkeep} />
    </nav>
  );
}

function PageLink({ to, name }: { to: string; name: string }) {
  const { path } = useLocation();
  return (
    <a href={to} aria-current={path === to ? 'page' : undefined}>
      {name}
    </a>
  );
}
