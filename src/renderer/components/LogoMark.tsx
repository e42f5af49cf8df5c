type LogoMarkProps = { readonly size?: number; readonly className?: string };

/**
 * Morvo's mark: a young palm of two fronds, one drawn and one filled, over its ground line. It takes the colour of the
 * text around it and never mirrors.
 */
export function LogoMark({ size = 28, className }: LogoMarkProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M16 28V13" />
      <path d="M16 13C16 7.5 11.5 4.5 5 5.5C5.6 11.2 10 14.4 16 13Z" />
      <path d="M16 13C16 7.5 20.5 4.5 27 5.5C26.4 11.2 22 14.4 16 13Z" fill="currentColor" />
      <path d="M9 28H23" />
    </svg>
  );
}
