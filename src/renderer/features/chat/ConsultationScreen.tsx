import { IconPlus } from '@tabler/icons-react';
import { useLayoutEffect } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { PlaceLayout } from '#renderer/app/shell/PlaceLayout.tsx';
import type { Panel } from '#renderer/app/shell/SidePanel.tsx';
import { useSession } from '#renderer/app/state/session.tsx';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { ConversationPane } from './ConversationPane.tsx';
import { ListPane } from './list/ListPane.tsx';
import { SourcesPanel } from './panel/SourcesPanel.tsx';
import { TracePanel } from './panel/TracePanel.tsx';
import { consultationPanes } from './panes.ts';
import { drafts } from './state/app-drafts.ts';
import { enterAccount, newConversation, showPanel, useConsultation } from './state/consultation.ts';
import { forgetTails } from './state/tails.ts';

/** The consultation: conversations, the open one, and beside it the sources or the trace of an answer. */
export function ConsultationScreen() {
  const { account } = useSession();
  const accountId = account?.id ?? null;
  const entered = useConsultation((state) => state.account);
  useLayoutEffect(() => {
    if (accountId === null || accountId === useConsultation.getState().account) return;
    drafts.reset();
    forgetTails();
    enterAccount(accountId);
  }, [accountId]);
  return accountId !== null && entered === accountId ? <Consultation /> : null;
}

function Consultation() {
  const t = useT();
  const { id, isNew } = useConsultation((state) => state.open);
  const title = useConsultation((state) => state.titles[state.open.id] ?? null);
  const archived = useConsultation((state) => state.list === 'archived');
  const panel = usePanel();
  return (
    <PlaceLayout
      id={consultationPanes}
      list={{
        title: t(archived ? 'chat:list.archivedTitle' : 'chat:list.title'),
        actions: (
          <IconButton
            label={t('chat:list.new')}
            shortcut="mod+N"
            icon={<IconPlus size={19} stroke={1.7} />}
            onClick={newConversation}
          />
        ),
        content: <ListPane />,
      }}
      panel={panel}
    >
      <ConversationPane key={id} conversationId={id} isNew={isNew} title={title} />
    </PlaceLayout>
  );
}

function usePanel(): Panel | null {
  const t = useT();
  const panel = useConsultation((state) => state.panel);
  if (panel === null) return null;
  const onClose = () => showPanel(null);
  if (panel.kind === 'trace') {
    return { title: t('chat:trace.title'), content: <TracePanel turnId={panel.turnId} />, onClose };
  }
  return {
    title: t('chat:sources.title'),
    content: <SourcesPanel key={`${panel.turnId} ${panel.at}`} sources={panel.sources} at={panel.at} />,
    onClose,
  };
}
