namespace NewsReader.Core.Comparisons.Collation;

/// <summary>A sentence of one of several documents.</summary>
internal readonly record struct Member(int Column, int Sentence);
