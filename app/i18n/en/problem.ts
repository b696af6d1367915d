import type { problem as fi } from '../fi/problem.ts';

export const problem: typeof fi = {
  address: {
    title: 'There is an error in the address',
    advice: 'The service did not understand the address. Check that all of it was copied.',
  },
  'not-found': {
    title: 'Page not found',
    advice:
      'The page does not exist or has not been published yet. Check that all of the address was copied. If you followed a link, it may have expired.',
  },
  method: {
    title: 'The request cannot be processed',
    advice: 'The service does not know this kind of request. Open the page in a browser again.',
  },
  'content-type': {
    title: 'The form cannot be read',
    advice:
      'The details came in a form that the service does not know. Use the form on our own page.',
  },
  length: {
    title: 'The form cannot be read',
    advice: 'The length of the form was missing. Use the form on our own page.',
  },
  'too-large': {
    title: 'The form is too large',
    advice: 'Nothing was saved. Go back in your browser, shorten the texts and send again.',
  },
  'file-too-large': {
    title: 'The file is too large',
    advice: 'The file was not read. Go back in the browser and choose a file of at most 10 MB.',
  },
  'other-site': {
    title: 'The form came from another site',
    advice: 'Nothing was saved. Open the form in this service and send it again.',
  },
  'not-allowed': {
    title: 'You have no right to this page',
    advice:
      'Your role does not reach so far. Ask the owner of the network or an organiser of the event for the right.',
  },
  'too-many': {
    title: 'Too many forms',
    advice:
      'An unusual number of forms has been sent from your network. Wait ten minutes and try again.',
  },
  unavailable: {
    title: 'The service is unavailable for a moment',
    advice: 'Nothing was saved. Wait a minute, go back in your browser and try again.',
  },
  fault: {
    title: 'Something went wrong in the service',
    advice: 'The fault is ours, not yours. Please try again in a moment.',
  },
  requestId: (id) => `If it happens again, tell the organiser this code: ${id}`,
  toHome: 'Go to the front page',
};
