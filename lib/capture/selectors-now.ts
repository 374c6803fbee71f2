import type { Selectors } from '../platforms/platform';
import { findAll } from '../platforms/read-page';

/** How many elements each selector finds; numbers for the diagnostics page. */
export const finds = (doc: Document, selectors: Selectors) =>
  Object.entries(selectors).flatMap(([part, candidates]) =>
    candidates.map((selector) => ({ part, selector, count: findAll(doc, selector).length })),
  );

/** The form's selectors with those replaced that an override names. Candidates that are no selectors are left out. */
export function withOverrides(
  doc: Document,
  built: Selectors,
  overrides: Record<string, string[]> | undefined,
): Selectors {
  if (!overrides) return built;
  const isSelector = (text: string) => {
    try {
      doc.createDocumentFragment().querySelector(text);
      return true;
    } catch {
      return false;
    }
  };
  const parts = Object.keys(built) as (keyof Selectors)[];
  return Object.fromEntries(
    parts.map((part) => {
      const given = overrides[part]?.filter(isSelector) ?? [];
      return [part, given.length > 0 ? [...given, ...built[part]] : built[part]];
    }),
  ) as Selectors;
}
