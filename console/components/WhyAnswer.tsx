import { Facts } from '@/components/Facts.tsx';
import { nameOf } from '@/policy/category-name.ts';
import type { WhyReply } from '@/policy/console-why.ts';
import type { Step } from '@/policy/decision.ts';
import { shownAddress } from '@/policy/visible.ts';
import { outcomeOf, type Reading } from '@/policy/why.ts';
import { useSpeech, type Speech } from '../parts.ts';

/** The verdict about an address, the sentence it rests on, and how it came about. Addresses are text, never links. */
export function WhyAnswer({ answer: { why, sentence, revision } }: { answer: WhyReply }) {
  const { words, language } = useSpeech();
  const { category } = why.verdict;
  const outcome = outcomeOf(why);
  const isClosed = outcome === 'blocked' || outcome === 'pack';
  return (
    <article class={`verdict verdict-${isClosed ? 'block' : 'allow'}`}>
      <h2>{outcome === 'blocked' ? words.why.blocked(category ? nameOf(category, language) : '') : words.why[outcome]}</h2>
      {why.closedBy !== undefined && (
        <p>
          {words.why.inPack} <bdi dir="ltr">URLBlocklist {why.closedBy}</bdi>
        </p>
      )}
      {outcome === 'unseen' && <p>{words.why.notInPack}</p>}
      {sentence !== undefined && (
        <figure class="sentence">
          <blockquote dir="auto">{sentence}</blockquote>
        </figure>
      )}
      {why.readings.map((reading) => (
        <ReadingSteps key={reading.address} reading={reading} />
      ))}
      <p class="faint">{words.why.revision(revision)}</p>
    </article>
  );
}

function ReadingSteps({ reading }: { reading: Reading }) {
  const speech = useSpeech();
  const { why } = speech.words;
  const { carried, address, asked, imitates, verdict } = reading;
  const silence = (step: Step) => (step === 'own-page' ? closedOwnPage(reading, speech) : undefined) ?? why.silent;
  return (
    <section>
      {carried !== 'not' && (
        <h3>
          {why.carried[carried]} <bdi dir="ltr">{shownAddress(address)}</bdi>
        </h3>
      )}
      <Facts
        rows={[
          { label: why.readAs, value: readAs(reading, speech) },
          { label: why.imitates, value: imitates === undefined ? '' : <bdi dir="ltr">{shownAddress(imitates)}</bdi> },
          { label: why.isAbout, value: about(reading, speech) },
        ]}
      />
      <ol class="steps">
        {asked.map((step, turn) => {
          const speaks = turn === asked.length - 1;
          return (
            <li key={step} class={speaks ? 'speaks' : undefined}>
              {why.steps[step]}: {speaks ? (verdict.action === 'block' ? why.speaksBlocked : why.speaksOpen) : silence(step)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** One of the setting's own pages stands there, for others than those who were asked about. */
function closedOwnPage({ ownPageFor }: Reading, { words }: Speech): string | undefined {
  if (!ownPageFor) return undefined;
  const levels = ownPageFor.levels.map((level) => words.levels[level]).join(', ');
  const roles = ownPageFor.roles.map((role) => words.roster.roles[role]).join(', ');
  return words.why.ownPageFor(levels) + (roles && ` (${words.why.ownPageRoles(roles)})`);
}

function readAs({ kind, host, path, isNumber }: Reading, { words: { why } }: Speech) {
  if (kind === 'browser') return why.ownPage;
  if (kind === 'program') return why.program;
  if (kind === 'local') return why.localPage;
  return (
    <>
      <bdi dir="ltr">{shownAddress(host + path)}</bdi>
      {isNumber && ` (${why.isNumber})`}
    </>
  );
}

function about({ categories }: Reading, { words: { why }, language }: Speech): string {
  return categories.length === 0 ? why.nothingListed : categories.map((category) => nameOf(category, language)).join(', ');
}
