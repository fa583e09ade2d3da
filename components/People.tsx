/** Someone the setting's policy names for safety on the internet. */
export type DesignatedPerson = { name: string; role: string; contact?: string | undefined };

type Props = { label: string; people: readonly DesignatedPerson[] };

/** Who can help, in the policy's order, and how to reach them. */
export function People({ label, people }: Props) {
  if (people.length === 0) return null;
  return (
    <section class="people" aria-labelledby="people">
      <h2 id="people">{label}</h2>
      <ul>
        {people.map(({ name, role, contact }) => (
          <li key={`${name} ${role}`}>
            <bdi class="name">{name}</bdi> <bdi>{role}</bdi>{' '}
            {contact && (
              <div>
                <bdi>{contact}</bdi>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
