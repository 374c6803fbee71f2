import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reader } from '@/lib/circles/schema';
import { possibleReaders, proposeCircle } from '@/lib/circles/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { FormButtons } from '../frame/DialogButtons';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Select } from '../ui/Select';
import { ExactText } from './ExactText';
import { ReaderChoice } from './ReaderChoice';
import { type UntilChoice, UntilField, untilOf } from './UntilField';
import { useCircleWords } from './use-circle-words';
import { type Offer, useHandable } from './use-handable';

type Props = { session: Session; pair: PairWithPerson; onDone: () => void };

/** What to hand on, to whom and until when; the other one of the pair is asked. */
export function CircleForm(props: Props) {
  const offers = useHandable(props.session.id);
  const people = useLiveQuery(() => possibleReaders(props.pair), [props.pair]);
  const t = useTranslations('circles.dialog');
  if (!offers || !people) return null;
  if (people.length === 0) return <Nothing onDone={props.onDone}>{t('nobody')}</Nothing>;
  if (offers.every(({ text }) => text === '')) return <Nothing onDone={props.onDone}>{t('empty')}</Nothing>;
  return <Form {...props} offers={offers} people={people} />;
}

function Nothing({ children, onDone }: { children: string; onDone: () => void }) {
  const t = useTranslations('common');
  return (
    <>
      <p>{children}</p>
      <div className="flex justify-end">
        <Button onPress={onDone} autoFocus>
          {t('close')}
        </Button>
      </div>
    </>
  );
}

type FormProps = Props & { offers: Offer[]; people: Reader[] };

function useProposal({ session, pair, offers, people }: FormProps) {
  const [offerId, setOfferId] = useState('memo');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(people.length === 1 ? people.map(({ personId }) => personId) : []),
  );
  const [until, setUntil] = useState<UntilChoice>({ length: '30', day: '' });
  const offer = offers.find(({ id }) => id === offerId) ?? offers[0];
  const propose = async (): Promise<boolean> => {
    const readers = people.filter(({ personId }) => chosen.has(personId));
    const end = untilOf(until, Date.now());
    if (!offer?.text || readers.length === 0 || end === undefined) return false;
    const { id: _, ...handover } = offer;
    await proposeCircle({ ...handover, pairId: pair.id, sessionId: session.id, readers, until: end });
    return true;
  };
  return { offer, setOfferId, chosen, setChosen, until, setUntil, propose };
}

function Form(props: FormProps) {
  const t = useTranslations('circles');
  const words = useCircleWords();
  const { offer, setOfferId, chosen, setChosen, until, setUntil, propose } = useProposal(props);
  const [isChecked, setIsChecked] = useState(false);
  const [problem, setProblem] = useState('');
  const { name } = props.pair.person;
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    try {
      if (await propose()) props.onDone();
    } catch (error) {
      setProblem(t('dialog.failed', { message: String(error) }));
    }
  };
  return (
    <form onSubmit={(event) => void ask(event)} className="flex flex-col gap-4">
      <p>{t('dialog.about', { name })}</p>
      <Select
        label={t('what.label')}
        value={offer?.id ?? 'memo'}
        onChange={setOfferId}
        options={props.offers.map((one) => ({ value: one.id, label: words.what(one) }))}
      />
      <ReaderChoice people={props.people} chosen={chosen} onChange={setChosen} isChecked={isChecked} />
      <UntilField value={until} onChange={setUntil} isChecked={isChecked} />
      <div className="flex flex-col gap-1">
        <ExactText text={offer?.text ?? ''} />
        <p className="text-sm text-ink-2">{t('dialog.only')}</p>
      </div>
      {problem && <Notice tone="attention">{problem}</Notice>}
      <FormButtons onCancel={props.onDone} submit={t('dialog.ask', { name })} />
    </form>
  );
}
