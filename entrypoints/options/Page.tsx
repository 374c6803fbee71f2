import type { ReactNode } from 'react';

/** A page of the options: one heading, then its sections. */
export function Page({ title, intro, children }: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex max-w-[680px] flex-col gap-6">
      <header className="flex flex-col gap-2">
        <h1 className="text-xl font-semibold">{title}</h1>
        {intro && <p className="break-normal text-ink-2">{intro}</p>}
      </header>
      {children}
    </div>
  );
}

/** A part of a page, under a hairline. */
export function Section({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-5">
      <div className="flex flex-col gap-1">
        <h2 className="text-lg font-semibold">{title}</h2>
        {intro && <p className="break-normal text-ink-2">{intro}</p>}
      </div>
      {children}
    </section>
  );
}
