type Props = { name: string; isLarge?: boolean };

/** The first letter of a person's name on indigo, the colour of the other person. */
export function Avatar({ name, isLarge = false }: Props) {
  const size = isLarge ? 'size-14 text-xl' : 'size-8 text-sm';
  return (
    <span
      aria-hidden
      className={`grid shrink-0 place-items-center rounded-full bg-indigo-soft font-semibold text-indigo ${size}`}
    >
      {[...name.trim()][0] ?? '・'}
    </span>
  );
}
