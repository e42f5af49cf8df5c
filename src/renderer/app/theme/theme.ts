import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  Card,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  Kbd,
  type MantineColorsTuple,
  Menu,
  Modal,
  NavLink,
  Notification,
  Popover,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  Tabs,
  Tooltip,
} from '@mantine/core';
import controls from './controls.module.css';

const steps = (make: (step: number) => string): MantineColorsTuple => [
  make(0),
  make(1),
  make(2),
  make(3),
  make(4),
  make(5),
  make(6),
  make(7),
  make(8),
  make(9),
];

/** Mantine asks for ten steps of each colour; what its components show is set by role in the resolver below. */
const neutral = [
  'var(--list)',
  'var(--sunken)',
  'var(--line-soft)',
  'var(--line)',
  'var(--line)',
  'var(--ink-disabled)',
  'var(--ink-faint)',
  'var(--ink-muted)',
  'var(--ink)',
  'var(--ink)',
];
const darkNeutral = [
  'var(--ink)',
  'var(--ink-muted)',
  'var(--ink-faint)',
  'var(--ink-disabled)',
  'var(--line)',
  'var(--hover)',
  'var(--raised)',
  'var(--paper)',
  'var(--list)',
  'var(--rail)',
];

type Role = { base: string; hover: string; soft: string; softHover: string; text: string; on: string };

const roles: Record<string, Role> = {
  palm: {
    base: 'var(--accent)',
    hover: 'var(--accent-hover)',
    soft: 'var(--accent-soft)',
    softHover: 'var(--accent-soft-hover)',
    text: 'var(--accent-text)',
    on: 'var(--on-accent)',
  },
  brick: {
    base: 'var(--block)',
    hover: 'var(--block-hover)',
    soft: 'var(--block-soft)',
    softHover: 'var(--block-soft)',
    text: 'var(--block-text)',
    on: 'var(--on-block)',
  },
  amber: {
    base: 'var(--warn)',
    hover: 'var(--warn)',
    soft: 'var(--warn-soft)',
    softHover: 'var(--warn-soft)',
    text: 'var(--warn-text)',
    on: 'var(--ink)',
  },
  gray: {
    base: 'var(--ink-muted)',
    hover: 'var(--ink)',
    soft: 'var(--sunken)',
    softHover: 'var(--hover)',
    text: 'var(--ink-muted)',
    on: 'var(--paper)',
  },
};

/** The theme of all Mantine components: the tokens of styles/tokens.css in Mantine's terms. */
export const theme = createTheme({
  primaryColor: 'palm',
  colors: {
    palm: steps(() => 'var(--accent)'),
    brick: steps(() => 'var(--block)'),
    amber: steps(() => 'var(--warn)'),
    red: steps(() => 'var(--block)'),
    green: steps(() => 'var(--accent)'),
    gray: steps((step) => neutral[step] ?? 'var(--ink)'),
    dark: steps((step) => darkNeutral[step] ?? 'var(--ink)'),
  },
  white: 'var(--thumb)',
  black: 'var(--ink)',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: {
    xs: 'var(--text-xs)',
    sm: 'var(--text-sm)',
    md: 'var(--text-md)',
    lg: 'var(--text-lg)',
    xl: 'var(--text-h2)',
  },
  lineHeights: {
    xs: 'var(--leading-xs)',
    sm: 'var(--leading-sm)',
    md: 'var(--leading-md)',
    lg: 'var(--leading-h3)',
    xl: 'var(--leading-h2)',
  },
  fontWeights: { regular: '400', medium: '500', bold: '700' },
  spacing: {
    xs: 'var(--space-2)',
    sm: 'var(--space-3)',
    md: 'var(--space-4)',
    lg: 'var(--space-5)',
    xl: 'var(--space-6)',
  },
  radius: {
    xs: 'var(--radius-sm)',
    sm: 'var(--radius-sm)',
    md: 'var(--radius-md)',
    lg: 'var(--radius-lg)',
    xl: 'var(--radius-lg)',
  },
  defaultRadius: 'md',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--shadow-menu)',
    lg: 'var(--shadow-menu)',
    xl: 'var(--shadow-menu)',
  },
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '700',
    sizes: {
      h1: { fontSize: 'var(--text-h1)', lineHeight: 'var(--leading-h1)' },
      h2: { fontSize: 'var(--text-h2)', lineHeight: 'var(--leading-h2)' },
      h3: { fontSize: 'var(--text-h3)', lineHeight: 'var(--leading-h3)' },
      h4: { fontSize: 'var(--text-h3)', lineHeight: 'var(--leading-h3)' },
      h5: { fontSize: 'var(--text-md)', lineHeight: 'var(--leading-md)' },
      h6: { fontSize: 'var(--text-md)', lineHeight: 'var(--leading-md)' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input);
    const role = input.color === undefined ? roles.palm : roles[input.color];
    return role && input.variant === 'filled' ? { ...resolved, color: role.on } : resolved;
  },
  components: {
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', color: 'gray', size: 32 },
      classNames: { root: controls.actionIcon },
    }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' }, classNames: { root: controls.anchor } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'light', color: 'gray', radius: 'sm' },
      classNames: { root: controls.badge },
    }),
    Button: Button.extend({ classNames: { root: controls.button } }),
    Card: Card.extend({ defaultProps: { withBorder: true, shadow: 'none', padding: 'lg', radius: 'lg' } }),
    Checkbox: Checkbox.extend({
      defaultProps: { iconColor: 'var(--on-accent)' },
      classNames: { input: controls.choice, label: controls.choiceLabel },
    }),
    Input: Input.extend({ classNames: { input: controls.input } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      classNames: { label: controls.label, description: controls.hint, error: controls.error },
    }),
    Kbd: Kbd.extend({ classNames: { root: controls.kbd } }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 100, transition: 'fade' },
        offset: 6,
        // A menu may hold only items: Mantine's placeholder for the first focus is none.
        withInitialFocusPlaceholder: false,
      },
      classNames: { dropdown: controls.dropdown, item: controls.menuItem, label: controls.menuLabel },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, radius: 'lg', transitionProps: { duration: 120, transition: 'fade' } },
      classNames: { content: controls.modal, header: controls.modalHeader, title: controls.modalTitle },
    }),
    NavLink: NavLink.extend({ classNames: { root: controls.navLink } }),
    Notification: Notification.extend({ classNames: { root: controls.notification } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md' }, classNames: { dropdown: controls.dropdown } }),
    Radio: Radio.extend({
      defaultProps: { iconColor: 'var(--on-accent)' },
      classNames: { radio: controls.choice, label: controls.choiceLabel },
    }),
    SegmentedControl: SegmentedControl.extend({
      classNames: { root: controls.segments, indicator: controls.segment, label: controls.segmentLabel },
    }),
    Select: Select.extend({
      defaultProps: { checkIconPosition: 'right', allowDeselect: false, comboboxProps: { shadow: 'md' } },
      classNames: { dropdown: controls.dropdown, option: controls.option },
    }),
    Switch: Switch.extend({
      defaultProps: { withThumbIndicator: false },
      classNames: { track: controls.track, thumb: controls.thumb, label: controls.choiceLabel },
    }),
    Tabs: Tabs.extend({ classNames: { tab: controls.tab } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, closeDelay: 0, transitionProps: { duration: 80 }, offset: 6 },
      classNames: { tooltip: controls.tooltip },
    }),
  },
});

/** The same in both schemes: the tokens themselves know the scheme. */
const schemeVariables: Record<string, string> = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-error': 'var(--block-text)',
  '--mantine-color-success': 'var(--accent-text)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-dimmed': 'var(--ink-muted)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-disabled)',
  '--mantine-color-disabled-border': 'var(--line)',
  ...Object.fromEntries(
    Object.entries({ ...roles, red: roles.brick, green: roles.palm }).flatMap(([name, role]) =>
      role === undefined
        ? []
        : [
            [`--mantine-color-${name}-text`, role.text],
            [`--mantine-color-${name}-filled`, role.base],
            [`--mantine-color-${name}-filled-hover`, role.hover],
            [`--mantine-color-${name}-light`, role.soft],
            [`--mantine-color-${name}-light-hover`, role.softHover],
            [`--mantine-color-${name}-light-color`, role.text],
            [`--mantine-color-${name}-outline`, role.text],
            [`--mantine-color-${name}-outline-hover`, role.soft],
          ],
    ),
  ),
};

/** Sets Mantine's own colour variables by role, for light and dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...schemeVariables, '--mantine-primary-color-contrast': 'var(--on-accent)' },
  dark: { ...schemeVariables, '--mantine-primary-color-contrast': 'var(--on-accent)' },
});
