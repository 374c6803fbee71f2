import { Download } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { SessionFile } from '@/lib/sessions/export-schema';
import { exportFileName } from '@/lib/sessions/session-json';
import { sessionMarkdown } from '@/lib/sessions/session-markdown';
import { Button } from '../ui/Button';

/** Saves the session as a file: Markdown for people, JSON for programs. */
export function ExportButtons({ makeFile }: { makeFile: () => SessionFile }) {
  const t = useTranslations();
  const format = useFormatter();
  const exportMarkdown = () => {
    const file = makeFile();
    saveFile(exportFileName(file, 'md'), 'text/markdown', sessionMarkdown(file, t, format));
  };
  const exportJson = () => {
    const file = makeFile();
    saveFile(exportFileName(file, 'json'), 'application/json', `${JSON.stringify(file, null, 2)}\n`);
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

function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; nothing of it stays behind (product.md RET-4).
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
