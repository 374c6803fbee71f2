import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type CaseDraft, isComplete, wordsOf } from '@/lib/cases/draft';
import { type CaseSource, saveCase } from '@/lib/cases/store';
import en from '@/lib/texts/en/cases.json';
import ja from '@/lib/texts/ja/cases.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { CaseFields } from './CaseFields';
import { NobodyKnown } from './NobodyKnown';

type Props = {
  /** What the boxes begin with. */
  draft: CaseDraft;
  /** The case to change; without one the dialog makes a new case. */
  caseId?: string;
  /** The good point that the words come from. */
  source?: CaseSource | undefined;
  onDone: (isSaved: boolean) => void;
};

/** Writes a case, and asks whether anybody could be recognised before it is kept. */
export default function CaseDialog(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <CaseForm {...props} />
    </WithTexts>
  );
}

function CaseForm({ draft, caseId, source, onDone }: Props) {
  const t = useTranslations('cases.form');
  const common = useTranslations('common');
  const [written, setWritten] = useState(draft);
  /** The words as they were when nobody could be told from them. */
  const [lookedAt, setLookedAt] = useState<string>();
  const [isRefused, setIsRefused] = useState(false);
  const words = wordsOf(written);
  const identifiesNobody = lookedAt === words;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!identifiesNobody || !isComplete(written)) return;
    const id = await saveCase(written, { identifiesNobody, id: caseId, source });
    if (id === undefined) setIsRefused(true);
    else onDone(true);
  };
  return (
    <Dialog title={t(caseId ? 'changeTitle' : 'addTitle')} isOpen onClose={() => onDone(false)}>
      <form className="flex flex-col gap-4" onSubmit={(event) => void save(event)}>
        {!caseId && <p className="text-sm text-ink-2">{t('about')}</p>}
        <CaseFields draft={written} onChange={setWritten} />
        <NobodyKnown
          words={words}
          isTicked={identifiesNobody}
          isStale={lookedAt !== undefined && !identifiesNobody}
          onChange={(isTicked) => setLookedAt(isTicked ? words : undefined)}
        />
        {isRefused && <Notice tone="attention">{t('fromCaptions')}</Notice>}
        <div className="flex flex-wrap justify-end gap-2 border-t border-line pt-3">
          <Button onPress={() => onDone(false)}>{common('cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!identifiesNobody || !isComplete(written)}>
            {common('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
