/** Where the attestation of a course shows, on the page of results: the fragment of its address. */
export const attestationHash = (course: string): string => `attestation-${course}`;
