### People: sign-in, account, hats.

people-sign-in = Sign in
people-sign-in-do = Sign in
people-email = E-mail
people-password = Password
people-no-match = The address and the password do not fit together. Check both; after several tries there is a pause.
people-what = Ashar: neighbours gathering to get done together what none can alone.
people-what-more = Meetings, decisions by consensus and their follow-up, in one place.
people-signed-out-everywhere = You are signed out everywhere.
people-account-saved = Your settings are saved.
people-scheme = Appearance
people-scheme-device = As the device
people-scheme-light = Light
people-scheme-dark = Dark
people-volume = Mail
people-volume-hint = Formal notices always come: decisions, agendas, minutes, changes of date.
people-volume-digest = One digest a day, when there is news
people-volume-each = The digest, and a letter for each of my deadlines
people-volume-none = Formal notices only
people-language = Language
people-language-hint = Mail comes in this language too.
people-sessions = Where you are signed in
people-device = Device
people-since = Since
people-last-seen = Last used
people-sign-out-everywhere = Sign out everywhere
people-settings = Settings
people-save = Save
# $hat (String) - function in words
people-hat-changed = You now act as: { $hat }.
people-reset = Choose a new password
people-reset-lead = A link that works once comes to your address.
people-reset-do = Send the link
people-reset-sent = If somebody here has this address, a mail with a link is on its way to them.
people-link-over = This link does not work any more
people-link-over-words = It was used already, or its time has passed. Ask for another one here.
people-new-password = Choose your password
people-password-hint = 12 to 128 characters; several words are good.
people-password-too-short = Use at least 12 characters.
people-password-too-long = Use at most 128 characters.
people-password-is-address = Do not use your address as the password.
people-password-set = Your password is set and you are signed in here.
people-mail-reset-subject = Choose a new password
# $until (String) - moment in words
people-mail-reset-first = Choose a new password by { $until }.
people-mail-reset-else = If you did not ask for this, do nothing: your password stays as it is.
# $until (String) - moment in words
people-mail-invitation-first = Choose your password by { $until }.
# $network (String) - name of the network
# $function (String) - organisation and function
people-mail-invitation-about = { $network } invites you: { $function }.
# $network (String) - name of the network
people-mail-invitation-subject = You are invited: { $network }
people-sign-out-everywhere-note = It also ends the links in your mail by which you answer without signing in; so does a new password.
people-answer-links = Links in your mail
people-answer-links-note = Whoever has such a mail can answer in your name until its deadline. Revoke what went astray.
people-answer-link = Mail
people-answer-link-until = Works until
people-answer-link-opened = First opened
people-answer-link-unopened = Not yet
people-answer-link-revoke = Revoke
people-answer-link-revoked = The link does not work any more. Sign in to answer.
