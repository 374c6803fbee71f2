import { AppFrame } from '@/components/frame/AppFrame';
import { mount } from '@/components/frame/mount';
import type { Texts } from '@/lib/texts';
import enRole from '@/lib/texts/en/role.json';
import enWorkspace from '@/lib/texts/en/workspace.json';
import jaRole from '@/lib/texts/ja/role.json';
import jaWorkspace from '@/lib/texts/ja/workspace.json';
import { App } from './App';

const own = { ja: { ...jaWorkspace, ...jaRole }, en: { ...enWorkspace, ...enRole } };
const title = (texts: Texts) => texts.common.name;

mount(
  <AppFrame own={own} title={title}>
    <App />
  </AppFrame>,
);
