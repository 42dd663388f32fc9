export const late =
  'Ohjaimet eivät ole latautuneet. Kaiken muun voi lukea, ja linkit toimivat; yritä uudelleen lataamalla sivu uudestaan.'
