import { useLocale, useTranslations } from 'use-intl';
import { isPrompt, isTheme, itemName, itemTexts } from '@/lib/packs/item-words';
import type { PackItem } from '@/lib/packs/pack-items';
import type { Pack } from '@/lib/packs/schema';
import { leaveUpdate, type PackUpdate, takeUpdate, updatesOf } from '@/lib/packs/updates';
import { Button } from '../ui/Button';
import { useEdits } from './use-pack-edits';

/** What an update of the original changed since this copy was made, to be taken or left one by one. */
export function PackUpdates({ original }: { original: Pack }) {
  const t = useTranslations('templates.updates');
  const locale = useLocale();
  const { pack } = useEdits();
  const updates = updatesOf(original, pack);
  if (updates.length === 0) return null;
  return (
    <section aria-labelledby="pack-updates" className="rounded-md bg-amber-soft px-4 py-3">
      <h2 id="pack-updates" className="text-lg font-semibold">
        {t('title')}
      </h2>
      <p className="text-sm">{t('intro', { name: original.name[locale], count: updates.length })}</p>
      <ul className="m-0 mt-2 list-none p-0">
        {updates.map((update) => (
          <UpdateRow key={update.key} original={original} update={update} />
        ))}
      </ul>
    </section>
  );
}

function UpdateRow({ original, update }: { original: Pack; update: PackUpdate }) {
  const t = useTranslations('templates.updates');
  const common = useTranslations('common');
  const locale = useLocale();
  const { pack, apply } = useEdits();
  const { change, mine, theirs, isMineChanged } = update;
  const item = theirs ?? mine;
  if (!item) return null;
  const name = itemName(item)[locale];
  const isRemoval = change === 'removed';
  const undo = () => pack;
  const take = () =>
    apply((latest) => takeUpdate(original, latest, update), {
      text: t(isRemoval ? 'gone' : 'taken', { name }),
      undo,
      isUndoneAlone: true,
    });
  const leave = () =>
    apply((latest) => leaveUpdate(original, latest, update), {
      text: t(isRemoval ? 'kept' : 'left', { name }),
      undo,
      isUndoneAlone: true,
    });
  return (
    <li className="border-t border-line py-3">
      <p className="text-sm text-ink-2">
        {t(change)}
        {common('dot')}
        {t(`list.${item.list}`)}
      </p>
      {mine && theirs ? <Difference mine={mine} theirs={theirs} /> : <Said item={item} />}
      {change === 'added' && isTheme(item) && (
        <p className="text-sm text-ink-2">{t('promptsAlong', { count: item.value.prompts.length })}</p>
      )}
      {isMineChanged && <p className="text-sm text-amber">{t('lostWords')}</p>}
      <div className="flex flex-wrap gap-2 pt-2">
        <Button
          isSmall
          onPress={() => void take()}
          aria-label={t(isRemoval ? 'removeMineNamed' : 'takeNamed', { name })}
        >
          {t(isRemoval ? 'removeMine' : 'take')}
        </Button>
        <Button
          isSmall
          look="quiet"
          onPress={() => void leave()}
          aria-label={t(isRemoval ? 'keepNamed' : 'leaveNamed', { name })}
        >
          {t(isRemoval ? 'keep' : 'leave')}
        </Button>
      </div>
    </li>
  );
}

function Difference({ mine, theirs }: { mine: PackItem; theirs: PackItem }) {
  const t = useTranslations('templates.updates');
  return (
    <dl className="m-0 grid gap-x-6 gap-y-2 sm:grid-cols-2">
      <div>
        <dt className="text-sm font-semibold">{t('mine')}</dt>
        <dd className="m-0">
          <Said item={mine} />
        </dd>
      </div>
      <div>
        <dt className="text-sm font-semibold">{t('theirs')}</dt>
        <dd className="m-0">
          <Said item={theirs} />
        </dd>
      </div>
    </dl>
  );
}

/** All words of an item, in both languages: an update may be in either. */
function Said({ item }: { item: PackItem }) {
  const t = useTranslations('templates');
  const languages = useLocale() === 'en' ? (['en', 'ja'] as const) : (['ja', 'en'] as const);
  return (
    <>
      {languages.map((language) => (
        <div key={language} lang={language} className="pt-0.5">
          {itemTexts(item).map((words) => (
            <p key={words[language]}>{words[language]}</p>
          ))}
        </div>
      ))}
      {isPrompt(item) && (
        <p className="text-sm text-ink-2">
          {t('editor.promptFacts', {
            depth: t(`depth.${item.value.depth}`),
            sayer: t(`sayer.${item.value.sayer}`),
          })}
        </p>
      )}
    </>
  );
}
