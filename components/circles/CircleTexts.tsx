import type { ReactNode } from 'react';
import enCards from '@/lib/texts/en/cards.json';
import enCircles from '@/lib/texts/en/circles.json';
import enWorkspace from '@/lib/texts/en/workspace.json';
import jaCards from '@/lib/texts/ja/cards.json';
import jaCircles from '@/lib/texts/ja/circles.json';
import jaWorkspace from '@/lib/texts/ja/workspace.json';
import { WithTexts } from '../frame/WithTexts';

const own = {
  ja: { ...jaCards, ...jaWorkspace, ...jaCircles },
  en: { ...enCards, ...enWorkspace, ...enCircles },
};

/** What a circle says, and what a memo and its cards say when they are read. */
export function CircleTexts({ children }: { children: ReactNode }) {
  return <WithTexts own={own}>{children}</WithTexts>;
}
