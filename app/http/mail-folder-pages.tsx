import { join } from 'node:path';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { dateAndTime } from '../i18n/dates.ts';
import { MailFolderPage, type MailLine, MailPage } from '../ui/mail-folder-page.tsx';
import { calendarIn, filedMail, rawMail } from './mail-folder.ts';

/** The mail that the demo and development have "sent": a list, and each message as its reader gets it. */
export function mailFolderPages(dataFolder: string): Router {
  const folder = join(dataFolder, 'mail');
  const router = Router();

  router.get(
    '/',
    answered(async (_request, response) => {
      const lines = (await filedMail(folder)).map(({ name, mail }) => lineOf(name, mail));
      sendPage(response, <MailFolderPage lines={lines} />);
    }),
  );

  router.get(
    '/:name',
    answered(async (request, response, next) => {
      const raw = await rawMail(folder, `${request.params.name}.eml`);
      if (!raw) return next();
      const mail = await simpleParser(raw);
      const from = mail.from?.text ?? '';
      sendPage(
        response,
        <MailPage
          {...lineOf(`${request.params.name}.eml`, mail)}
          from={from}
          text={mail.text ?? ''}
          calendar={calendarIn(mail)}
        />,
      );
    }),
  );

  router.get(
    '/:name/html',
    answered(async (request, response, next) => {
      const raw = await rawMail(folder, `${request.params.name}.eml`);
      if (!raw) return next();
      const { html } = await simpleParser(raw);
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation",
      );
      response.setHeader('X-Frame-Options', 'SAMEORIGIN');
      response.type('html').send(html || '');
    }),
  );

  router.get(
    '/:name/file',
    answered(async (request, response, next) => {
      const raw = await rawMail(folder, `${request.params.name}.eml`);
      if (!raw) return next();
      response.attachment(`${request.params.name}.eml`).type('message/rfc822').send(raw);
    }),
  );

  return router;
}

function lineOf(name: string, mail: ParsedMail): MailLine {
  return {
    address: `/dev/mail/${name.replace('.eml', '')}`,
    subject: mail.subject ?? '',
    to: [mail.to]
      .flat()
      .map((to) => to?.text)
      .join(', '),
    date: mail.date ? dateAndTime(mail.date.getTime(), 'fi') : '',
  };
}

function sendPage(response: Response, page: ReactElement): void {
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; frame-ancestors 'none'",
  );
  response.type('html').send(`<!DOCTYPE html>${renderToStaticMarkup(page)}`);
}

type Answer = (...asked: Parameters<RequestHandler>) => Promise<void>;

/** Express 4 does not see a promise that fails. */
function answered(answer: Answer): RequestHandler {
  return (request: Request, response, next) => {
    answer(request, response, next).catch(next);
  };
}
