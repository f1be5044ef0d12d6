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
