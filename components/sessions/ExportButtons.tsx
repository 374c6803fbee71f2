import { Download } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { SessionFile } from '@/lib/sessions/export-schema';
import { exportFileName } from '@/lib/sessions/session-json';
import { sessionMarkdown } from '@/lib/sessions/session-markdown';
import { saveFile } from '../frame/save-file';
import { Button } from '../ui/Button';

/** Saves the session as a file: Markdown for people, JSON for programs. */
export function ExportButtons({ makeFile }: { makeFile: () => SessionFile }) {
  const t = useTranslations();
  const format = useFormatter();
  const exportMarkdown = () => {
    const file = makeFile();
    save(exportFileName(file, 'md'), 'text/markdown', sessionMarkdown(file, t, format));
  };
  const exportJson = () => {
    const file = makeFile();
    save(exportFileName(file, 'json'), 'application/json', `${JSON.stringify(file, null, 2)}\n`);
  };
  return (
    <div className="flex gap-2">
      <Button aria-label={t('workspace.exportMarkdownLong')} onPress={exportMarkdown}>
        <Download size={15} aria-hidden />
        {t('workspace.exportMarkdown')}
      </Button>
      <Button aria-label={t('workspace.exportJsonLong')} onPress={exportJson}>
        <Download size={15} aria-hidden />
        {t('workspace.exportJson')}
      </Button>
    </div>
  );
}

const save = (name: string, type: string, text: string): void =>
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
