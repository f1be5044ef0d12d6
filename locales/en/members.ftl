### The directory of members.

members-title = Members
members-search = Search
members-search-hint = An agency or a person, in any of the three languages
members-members = Members
members-others = Others at the table
members-others-note = Not members: never counted in the consensus
members-agency = Agency
members-organisation = Organisation
members-people = Who acts for it
members-since = Member since
members-none = Nobody of this name
members-none-words = Search with fewer letters, or clear the search.
members-co-chair = co-chair
members-secretariat = secretariat
members-focal-point = focal point
members-alternate = alternate
members-state-counterpart = state counterpart
members-partner = partner
# $n (Number) - members
members-lead = { $n ->
    [one] One agency of the United Nations is a member today.
   *[other] { $n } agencies of the United Nations are members today.
}
