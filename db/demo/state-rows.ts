import type { ConversationRows } from './conversation-rows.ts';
import type { Row } from './rows.ts';

const paths = {
  onboarding: ['personal', 'business', 'analysis', 'complete'],
  consultation: ['discovery', 'analysis', 'recommendation', 'follow_up'],
};

/** The states that a conversation went through; a session or part of one each. */
export function stateRows(talk: ConversationRows, userId: string, newId: (at: number) => string): Row[] {
  const { conversation, turns } = talk;
  const type = conversation.conversation_type === 'onboarding' ? 'onboarding' : 'consultation';
  const done = conversation.is_completed === true;
  const path = done ? paths[type] : paths[type].slice(0, 3);
  const share = Math.floor(turns.length / path.length);
  return path.map((state, index) => {
    const entered = String(turns[index * share]?.created_at);
    const left = index + 1 < path.length ? String(turns[(index + 1) * share]?.created_at) : null;
    const completed = left ?? (done ? String(turns.at(-1)?.created_at) : null);
    const at = Date.parse(`${entered.replace(' ', 'T')}Z`);
    return {
      id: newId(at),
      user_id: userId,
      conversation_id: conversation.id,
      state_name: state,
      state_type: type,
      previous_state: path[index - 1] ?? null,
      state_data: {},
      completion_percentage: Math.round(((index + (completed ? 1 : 0)) / paths[type].length) * 100),
      is_completed: completed !== null,
      entered_at: entered,
      completed_at: completed,
      duration_seconds: completed && Math.round((Date.parse(`${completed.replace(' ', 'T')}Z`) - at) / 1000),
      created_at: entered,
      updated_at: completed ?? entered,
    };
  });
}
