import { useId } from 'react';

/**
 * A band after the weaving of Najd (Sadu): rows of triangles between plain lines. Drawn in the colour of the text around
 * it; pure ornament, hidden from readers.
 */
export function SaduBand({ className }: { readonly className?: string | undefined }) {
  const pattern = useId();
  return (
    <svg className={className} aria-hidden="true" width="28" height="100%">
      <defs>
        <pattern id={pattern} width="28" height="56" patternUnits="userSpaceOnUse" fill="currentColor">
          <path d="M0 0H1.5V56H0zM26.5 0H28V56H26.5z" />
          <path d="M5 0L14 9L5 18zM23 0L14 9L23 18z" opacity="0.75" />
          <path d="M14 12L20 18L14 24L8 18z" />
          <path d="M5 18L14 27L5 36zM23 18L14 27L23 36z" opacity="0.75" />
          <path d="M5 41H23V42.5H5zM5 46H23V47.5H5zM5 51H23V52.5H5z" opacity="0.5" />
        </pattern>
      </defs>
      <rect width="28" height="100%" fill={`url(#${pattern})`} />
    </svg>
  );
}
