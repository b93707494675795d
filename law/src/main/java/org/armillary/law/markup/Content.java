package org.armillary.law.markup;

/// What a unit holds, in reading order.
public sealed interface Content permits Unit, Block, Quotation {}
