import classes from './accounts.module.css';

/** The first letter of a name in a circle; decoration beside the name. */
export function Initials({ name, small = false }: { readonly name: string; readonly small?: boolean }) {
  return (
    <span className={classes.initials} data-size={small ? 'small' : undefined} aria-hidden>
      {Array.from(name.trim())[0]?.toLocaleUpperCase() ?? ''}
    </span>
  );
}
