import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CaseDraft } from '@/lib/cases/draft';
import type { CaseSource } from '@/lib/cases/store';
import en from '@/lib/texts/en/cases.json';
import ja from '@/lib/texts/ja/cases.json';
import { later } from '../frame/later';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';

const CaseDialog = later(async () => (await import('./CaseDialog')).default);

type Props = {
  draft: CaseDraft;
  source?: CaseSource;
  /** What the words are, where there is room for an icon only. */
  iconFor?: string;
};

/** Makes a case of what stands here. Not for words that came from captions: a case outlives them. */
export default function KeepAsCase(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Keep {...props} />
    </WithTexts>
  );
}

function Keep({ draft, source, iconFor }: Props) {
  const t = useTranslations('cases');
  const [isWriting, setIsWriting] = useState(false);
  const [isKept, setIsKept] = useState(false);
  const open = () => setIsWriting(true);
  const done = (isSaved: boolean) => {
    setIsWriting(false);
    if (isSaved) setIsKept(true);
  };
  return (
    <>
      {iconFor === undefined ? (
        <Button look="link" isSmall onPress={open}>
          {t('keep')}
        </Button>
      ) : (
        <IconButton
          icon={isKept ? BookmarkCheck : Bookmark}
          label={t('keepOf', { text: iconFor })}
          onPress={open}
        />
      )}
      <span role="status" className={iconFor === undefined ? 'text-sm text-ink-2' : 'sr-only'}>
        {isKept && t('kept')}
      </span>
      {isWriting && <CaseDialog draft={draft} source={source} onDone={done} />}
    </>
  );
}
