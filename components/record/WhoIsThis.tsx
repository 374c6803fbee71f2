import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { addAlias, me } from '@/lib/people/store';
import type { Session } from '@/lib/sessions/schema';
import { Button } from '../ui/Button';
import type { SpeakerName } from './use-speaker-names';

type Props = { session: Session; pair: PairWithPerson; nameOf: (speaker: string) => SpeakerName };

/** Labels of the page that fit neither of the two: one click says who it is, and it is remembered. */
export function WhoIsThis({ session, pair, nameOf }: Props) {
  const t = useTranslations();
  const unknown = session.speakers.filter((speaker) => !nameOf(speaker).person && !speaker.startsWith('#'));
  if (unknown.length === 0) return null;
  return (
    <ul className="mb-2 flex flex-col gap-2">
      {unknown.map((speaker) => (
        <li key={speaker} className="rounded-md bg-sunk px-3 py-2 text-sm">
          <p>{t('panel.whoIsThis', { speaker })}</p>
          <div className="mt-1 flex flex-wrap gap-2">
            <Button isSmall onPress={() => void addAlias(pair.personId, speaker)}>
              {t('common.honorific', { name: shortName(pair.person.name) })}
            </Button>
            <Button isSmall onPress={() => void me().then((self) => addAlias(self.id, speaker))}>
              {t('common.me')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
