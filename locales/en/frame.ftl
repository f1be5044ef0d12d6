## Around every page

frame-skip = Skip to content
frame-menu = Menu
frame-navigation = Main
frame-language = Language
frame-home = Home
frame-meetings = Meetings
frame-decisions = Decisions
frame-follow-up = Follow-up
frame-groups = Groups
frame-members = Members
frame-sign-in = Sign in
frame-sign-out = Sign out
frame-account = Your account and sessions
frame-change-hat = Act as
frame-internal-only = Internal use only
frame-seen-by-signed-in = People with a function in the Network
frame-seen-by-group = Members of the Network and the partners of this working group
frame-open-to-anyone = Open to anyone
# $who (String) - the readers of this page, in words
frame-who-can-see = Who can see this page: { $who }
frame-demo = Demonstration data. Every person is invented: each surname means “example” in some language.

## Words that many parts share

frame-internal = Internal
frame-released = Cleared for release
frame-you = you
# $title (String) - the title of the page
frame-error-prefix = Error: { $title }
frame-filter = Filter
frame-clear = Clear
frame-pages = Pages
# $count (Number) - how many entries are on the page before
frame-previous = Previous { $count }
# $count (Number) - how many entries are on the next page
frame-next = Next { $count }
# $first (Number) - number of the first entry shown
# $last (Number) - number of the last entry shown
# $all (Number) - number of all entries
frame-range = { $first }–{ $last } of { $all }
# $first (Number) - number of the first entry shown
# $last (Number) - number of the last entry shown
frame-range-open = { $first }–{ $last }
# $count (Number) - how many answers
frame-corrections =
    { $count ->
        [one] One answer needs a correction
       *[other] { $count } answers need a correction
    }
frame-needed = needed
frame-optional = not required
frame-choose = Choose
frame-why-not = Why this is not possible now
frame-refused = This cannot be done now
frame-cannot-undo = This cannot be undone
frame-what-follows = What follows
frame-history = History
frame-history-empty = Nothing has happened yet.
frame-done = Done

## Pages that say what went wrong

frame-error-403 = Not for your function
frame-error-403-lead = You may see this, but another function has to do it. If you have several functions, change the one you act under at the top of the page.
frame-error-404 = There is nothing here for you
frame-error-404-lead = The address may be mistyped, or the document is not shared with your function.
frame-error-405 = This address takes no such request
frame-error-405-lead = Go back to the page you came from and use the button there.
frame-error-413 = The file is too large
frame-error-413-lead = Nothing was saved. Go back and choose a smaller file.
frame-error-422 = This cannot be done now
frame-error-422-lead = Nothing was changed. These are the reasons.
frame-error-400 = The request could not be read
frame-error-400-lead = Nothing was changed. Go back, load the page again and repeat.
frame-error-429 = Too many attempts
frame-error-429-lead = Wait a few minutes, then try again.
frame-error-500 = Something failed on our side
frame-error-500-lead = What you asked for was not done. The secretariat can find the cause by the number below.
frame-error-503 = The service is not ready
frame-error-503-lead = Try again in a minute.
# $code (Number) - the status code of HTTP
frame-error-number = Error { $code }
# $reference (String) - number under which the cause is logged
frame-error-reference = Reference number: { $reference }
frame-error-back = Back
frame-error-home = Go to the home page

## Pages that stay live

frame-live-lost = This page no longer shows changes by itself.
frame-live-reload = Reload it to see them.
frame-live-kept = The page changed while you were writing. What you typed is kept.
