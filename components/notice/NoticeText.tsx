import type { NoticeBlock, NoticePart } from '@/policy/notice/part.ts';
import type { NoticeText as Notice } from '@/policy/notice/part.ts';
import { Facts } from '../Facts.tsx';

/** The notice, part by part, as its text says it. What the setting wrote finds its own direction. */
export function NoticeText({ notice }: { notice: Notice }) {
  return (
    <article class="notice">
      <h1>{notice.title}</h1>
      <p class="lead">{notice.lead}</p>
      {notice.parts.map((part) => (
        <Part key={part.id} part={part} depth={2} />
      ))}
    </article>
  );
}

function Part({ part, depth }: { part: NoticePart; depth: 2 | 3 }) {
  const Heading = `h${depth}` as const;
  return (
    <section aria-labelledby={part.id} class={`part-${depth}`}>
      <Heading id={part.id}>{part.heading}</Heading>
      {part.blocks.map((block, place) => (
        <Block key={place} block={block} />
      ))}
      {part.parts?.map((inner) => (
        <Part key={inner.id} part={inner} depth={3} />
      ))}
    </section>
  );
}

function Block({ block }: { block: NoticeBlock }) {
  if (block.is === 'words') return <p>{block.words}</p>;
  if (block.is === 'facts') return <Facts rows={block.rows.map(({ label, value }) => ({ label, value: <bdi>{value}</bdi> }))} />;
  if (block.is === 'list')
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  if (block.quotes.length === 0) return null;
  return (
    <>
      {block.about && <p>{block.about}</p>}
      <ul class="quotes">
        {block.quotes.map(({ about, sentence }) => (
          <li key={`${about} ${sentence}`}>
            {about && <p class="about">{about}</p>}
            <blockquote dir="auto">
              <q>{sentence}</q>
            </blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}
