// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { show } from '#renderer/components/testing/screen.tsx';
import { resources } from '#shared/i18n/resources.ts';
import { type Section, sections } from './model/fields.ts';
import type { Problems } from './model/validate.ts';
import { SectionForm } from './SectionForm.tsx';

// happy-dom has no list of fonts, to which a growing text area listens.
beforeAll(() => {
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
});
afterEach(cleanup);

const named = (name: Section['name']): Section => {
  const found = sections.find((section) => section.name === name);
  if (!found) throw new Error(`no section ${name}`);
  return found;
};

function draw(section: Section, language: 'ar' | 'en', values = {}, problems: Problems = {}) {
  const onEdit = vi.fn();
  const onSave = vi.fn();
  const view = show(
    <SectionForm
      section={section}
      values={values}
      email="noura@example.sa"
      missing={[]}
      problems={problems}
      onEdit={onEdit}
      onSave={onSave}
    />,
    { language },
  );
  return { ...view, onEdit, onSave };
}

describe.each(['ar', 'en'] as const)('the fields of the profile in %s', (language) => {
  const words = resources[language];

  it.each(sections)('of $name are labelled, and every choice is worded', (section) => {
    const { container } = draw(section, language);
    for (const field of section.fields) {
      const place = container.querySelector(`[data-field="${field.name}"]`);
      const control = place?.querySelector('input:not([type="hidden"]), textarea');
      const group = place?.querySelector('fieldset > legend');
      const label = group ?? container.querySelector(`label[for="${control?.id}"]`);
      expect(label?.textContent?.trim(), field.name).toBe(words.profile.field[field.name]);
    }
    for (const input of container.querySelectorAll('input[type="radio"], input[type="checkbox"]')) {
      expect(input.closest('label')?.textContent || input.getAttribute('id')).toBeTruthy();
    }
    expect(container.textContent).not.toMatch(/vocabulary:|profile:/);
  });
});

describe('SectionForm', () => {
  it('takes back a choice by choosing it again', () => {
    const { onEdit } = draw(named('person'), 'en', { seniorityLevel: 'senior' });
    fireEvent.click(screen.getByRole('radio', { name: 'Senior' }));
    expect(onEdit).toHaveBeenLastCalledWith('seniorityLevel', null);
    fireEvent.click(screen.getByRole('radio', { name: 'Executive' }));
    expect(onEdit).toHaveBeenLastCalledWith('seniorityLevel', 'executive');
  });

  it('keeps several choices in the order of the vocabulary, however they were chosen', () => {
    const { onEdit } = draw(named('marketing'), 'en', { primaryMarketingGoals: ['reputation'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sales growth' }));
    expect(onEdit).toHaveBeenLastCalledWith('primaryMarketingGoals', ['sales_growth', 'reputation']);
  });

  it('ties what is wrong to its field', () => {
    draw(named('person'), 'en', { firstName: '' }, { firstName: 'required' });
    const field = screen.getByRole('textbox', { name: 'First name' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = described.map((id) => document.getElementById(id)?.textContent);
    expect(texts).toContain(resources.en.profile.required);
  });

  it('saves with Enter', () => {
    const { onSave, container } = draw(named('person'), 'en');
    const form = container.querySelector('form');
    if (form) fireEvent.submit(form);
    expect(onSave).toHaveBeenCalledOnce();
  });
});
