import { useEffect, useRef } from 'react';
import { useNotedFeature } from '#renderer/app/activity.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { PaneHeader } from '#renderer/app/shell/PaneHeader.tsx';
import { PlaceLayout } from '#renderer/app/shell/PlaceLayout.tsx';
import { useScreenReady } from '#renderer/app/state/ready.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { Skeleton } from '#renderer/components/Late.tsx';
import { missingFields } from './model/completion.ts';
import { type FieldName, sectionOf, sections } from './model/fields.ts';
import classes from './profile.module.css';
import { useProfileState } from './profile-state.ts';
import { SaveBar } from './SaveBar.tsx';
import { SectionForm } from './SectionForm.tsx';
import { SectionList } from './SectionList.tsx';
import { useLeaveNotice } from './use-leave-notice.tsx';
import { useProfile } from './use-profile.ts';

/** The person's profile and cultural context. */
export function ProfilePlace() {
  const t = useT();
  const profile = useProfile();
  const { section: shown, show } = useProfileState();
  const section = sections.find(({ name }) => name === shown) ?? sections[0];
  const scroll = useRef<HTMLDivElement>(null);
  useScreenReady(profile.values !== null || profile.error !== null);
  useLeaveNotice(profile.changed.length > 0);
  useNotedFeature(section?.group === 'culture' ? 'cultural_context' : 'profile');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section begins at its top.
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
  }, [shown]);
  const goTo = (name: FieldName) => show(sectionOf(name)?.name ?? 'person', name);
  const missing = profile.values ? missingFields(profile.values) : [];
  if (!section) return null;
  return (
    <PlaceLayout
      id="profile"
      list={{
        title: t('profile:title'),
        content: profile.values ? (
          <SectionList
            percentage={profile.percentage}
            missing={missing}
            changed={profile.changed}
            current={section.name}
            onShow={show}
            onGoTo={goTo}
          />
        ) : (
          <Skeleton lines={6} />
        ),
      }}
    >
      <PaneHeader level={1} title={t(`profile:section.${section.name}`)} />
      <div className={classes.scroll} ref={scroll}>
        <div className={classes.page}>
          {profile.error ? <ErrorNotice error={profile.error} /> : null}
          {profile.values ? (
            <SectionForm
              key={section.name}
              section={section}
              values={profile.values}
              email={profile.email}
              missing={missing}
              problems={profile.problems}
              onEdit={profile.edit}
              onSave={() => profile.save()}
            />
          ) : profile.error ? null : (
            <Skeleton lines={8} />
          )}
        </div>
      </div>
      {profile.values ? <SaveBar profile={profile} onWrong={goTo} /> : null}
    </PlaceLayout>
  );
}
