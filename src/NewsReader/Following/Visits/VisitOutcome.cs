namespace NewsReader.Following.Visits;

/// <summary>What a visit to the page of an article found.</summary>
internal enum VisitOutcome
{
    /// <summary>The report is the one that the page showed before.</summary>
    Unchanged,

    /// <summary>The site says that the page has not changed since the last visit.</summary>
    NotModified,

    /// <summary>A small change was seen once; a visit in a few minutes confirms it or not.</summary>
    Candidate,

    /// <summary>The report has changed, or is seen for the first time: it becomes a revision.</summary>
    Changed,

    /// <summary>The report is one of the last six revisions again; no new revision.</summary>
    Returned,

    /// <summary>A live page has new entries; they become a revision with those of the next half hour.</summary>
    LiveAddition,

    /// <summary>The page has no report, or little of it: a consent, paywall, check or error page.</summary>
    Lost,

    /// <summary>The site says that the page no longer exists.</summary>
    Gone,

    /// <summary>The page belongs to another site.</summary>
    Foreign,

    /// <summary>The address may not be visited: it is not allowed here, or robots.txt asks programs not to.</summary>
    Refused,

    /// <summary>The page could not be fetched or read.</summary>
    Failed,
}
