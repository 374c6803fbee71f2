import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import type { OngoingTheme } from '@/lib/themes/schema';
import { themeById } from '@/lib/themes/store';
import { WithTexts } from '../frame/WithTexts';
import { NoteOfTheme, ThemeHistory } from './ThemeHistory';
import { ThemeNoteForm } from './ThemeNoteForm';

type Props = { ongoingId: string; pair: PairWithPerson; session: Session };

/** The story of an ongoing theme while it is talked about: last time, what was before, and what is said now. */
export default function ThemeInTalk({ ongoingId, pair, session }: Props) {
  const theme = useLiveQuery(() => themeById(ongoingId), [ongoingId]);
  if (!theme) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <div className="mt-1.5 flex flex-col gap-1.5">
        <Before theme={theme} session={session} />
        <ThemeNoteForm theme={theme} pair={pair} session={session} />
      </div>
    </WithTexts>
  );
}

function Before({ theme, session }: { theme: OngoingTheme; session: Session }) {
  const t = useTranslations('themes');
  const [last, ...earlier] = theme.notes.filter(({ sessionId }) => sessionId !== session.id);
  const [isUnfolded, setIsUnfolded] = useState(false);
  if (!last) return null;
  return (
    <>
      <NoteOfTheme note={last} label={t('lastNote')}>
        {earlier.length > 0 && (
          <Button
            aria-expanded={isUnfolded}
            onPress={() => setIsUnfolded(!isUnfolded)}
            className="inline-flex cursor-pointer items-center gap-0.5 rounded-sm whitespace-nowrap text-ink-2 hover:text-moss"
          >
            {t('before')}
            {isUnfolded ? <ChevronUp size={13} aria-hidden /> : <ChevronDown size={13} aria-hidden />}
          </Button>
        )}
      </NoteOfTheme>
      {isUnfolded && <ThemeHistory notes={earlier} />}
    </>
  );
}
