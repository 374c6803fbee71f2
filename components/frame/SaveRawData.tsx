import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { rawData } from '@/lib/backup/raw-data';
import { Button } from '../ui/Button';
import { dayFileName, messageOf, saveFile } from './save-file';

/** Hands over what the browser still has, also where we cannot read it ourselves. */
export function SaveRawData({ isSmall = false }: { isSmall?: boolean }) {
  const t = useTranslations('options.trouble');
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    try {
      const name = dayFileName('raw', new Date());
      saveFile(await rawData(), name);
      setSaid(t('savedRaw', { name }));
    } catch (error) {
      setSaid(t('saveRawFailed', { message: messageOf(error) }));
    }
    setIsBusy(false);
  };
  return (
    <>
      <Button isSmall={isSmall} isDisabled={isBusy} onPress={save}>
        {t('saveRaw')}
      </Button>
      <span role="status" className="basis-full text-sm text-ink-2 empty:hidden">
        {said}
      </span>
    </>
  );
}
