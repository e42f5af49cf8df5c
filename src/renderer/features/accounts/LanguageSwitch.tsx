import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { usePreferences } from '#renderer/app/i18n/preferences.tsx';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';

/** Changes to the other language, named in its own script. */
export function LanguageSwitch() {
  const t = useT();
  const { language } = usePreferences();
  const other = language === 'ar' ? 'en' : 'ar';
  const change = useAction(() => app().settings.update({ language: other, languageChosen: true }));
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      lang={other}
      leftSection={<IconLanguage size={16} stroke={1.6} aria-hidden />}
      onClick={() => void change.run()}
    >
      {t(`language.${other}`)}
    </Button>
  );
}
