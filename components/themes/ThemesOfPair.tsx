import type { PairWithPerson } from '@/lib/pairs/store';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import { WithTexts } from '../frame/WithTexts';
import { TalkedAbout } from '../topics/TalkedAbout';
import { FixedThemeChoice } from './FixedThemeChoice';
import { OngoingThemes } from './OngoingThemes';

/** A pair's page: the themes that live across their 1on1s, those that come up each time, and what was talked about. */
export default function ThemesOfPair({ pair }: { pair: PairWithPerson }) {
  return (
    <WithTexts own={{ ja, en }}>
      <OngoingThemes pair={pair} />
      <TalkedAbout pair={pair} />
      <FixedThemeChoice pair={pair} />
    </WithTexts>
  );
}
